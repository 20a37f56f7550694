package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.exchange.tree.Node;

/** The documents from which an object is derived. Each record of an import cites the document that was imported, too. */
final class SourcesField extends SpecialField {
    SourcesField() {
        super(
                "sources",
                "citations",
                "a citation of a source whose id is the URL; the imported document is cited first");
    }

    @Override
    void read(Node from, Node to, Run run) {
        to.list(ours()).add(new Node().put("source", run.importId()));
        if (!(from.get(theirs()) instanceof List<?> sources)) {
            return;
        }
        List<Object> rest = new ArrayList<>();
        for (Object each : sources) {
            if (each instanceof Node node
                    && node.get("url") instanceof String url
                    && Check.SOURCE.accepts(url)
                    && !run.ids().isTaken(url)
                    && !url.equals(run.importId())) {
                take(node, "url", run);
                run.sources().putIfAbsent(url, source(url));
                Node citation = new Node().put("source", url);
                Table.keep(node, citation, "source", run);
                to.list(ours()).add(citation);
            } else {
                rest.add(each);
            }
        }
        from.remove(theirs());
        if (!rest.isEmpty()) {
            from.put(theirs(), rest);
        }
    }

    private static Node source(String url) {
        return new Node().put("type", "Source").put("id", url).put("url", url);
    }

    @Override
    void write(Node from, Node to, String pointer, Run run) {
        for (Object each : Node.asList(from.get(ours()))) {
            if (each instanceof Node citation && citation.get("source") instanceof String id) {
                if (id.equals(run.importId())) {
                    take(citation, "source", run);
                    continue;
                }
                Node source = run.sources().get(id);
                if (source != null && source.get("url") instanceof String url) {
                    take(citation, "source", run);
                    Node link = new Node().put("url", url);
                    Table.restore(citation, link, "source", run);
                    to.list(theirs()).add(link);
                    run.cited().add(id);
                }
            }
        }
    }
}
