package org.rapporteur.exchange.popolo;

import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;

/** The office that a membership gives: its label, that of its post, or the role in it. */
final class OfficeField extends SpecialField {
    /** The role that says no more than that somebody is a member. */
    static final String MEMBER = "member";

    OfficeField() {
        super("label", "office", "the label, or else the label of the post, the role, or the role of the post");
    }

    /** Whether a membership gives an office. */
    static boolean isOffice(Node membership, @Nullable Node post) {
        return text(membership, "label") != null || isOffice(membership.get("role")) || given(post, null) != null;
    }

    private static boolean isOffice(@Nullable Object role) {
        return role instanceof String text && Check.TEXT.accepts(text) && !MEMBER.equals(text);
    }

    /** The office that a post gives: its label, or its role if that of the membership says nothing. */
    private static @Nullable String given(@Nullable Node post, @Nullable Object role) {
        String label = ofPost(post, "label");
        return label != null || isOffice(role) ? label : ofPost(post, "role");
    }

    /** Reads an office that is there, unless that of the post was put into {@code to} before. */
    @Override
    void read(Node from, Node to, Run run) {
        for (String name : new String[] {"label", "role"}) {
            String office = text(from, name);
            if (to.get("office") == null && office != null) {
                take(from, name, run);
                to.put("office", new Node().put(run.language(), office));
            }
        }
    }

    /** Puts the office that the post gives, unless the membership has a label. */
    static void ofPost(Node membership, @Nullable Node post, Node to, Run run) {
        String office = given(post, membership.get("role"));
        if (text(membership, "label") == null && office != null) {
            to.put("office", new Node().put(run.language(), office));
        }
    }

    private static @Nullable String ofPost(@Nullable Node post, String name) {
        return post == null ? null : text(post, name);
    }

    private static @Nullable String text(Node from, String name) {
        return from.get(name) instanceof String text && Check.TEXT.accepts(text) ? text : null;
    }

    /** Writes the office, unless it is what the post gives anyway. */
    @Override
    void write(Node from, Node to, String pointer, Run run) {
        Object role = from.get(Run.extension("role"));
        String given = given(run.posts().get(String.valueOf(from.get("officeId"))), role);
        if (given != null && new Node().put(run.language(), given).equals(from.get("office"))) {
            take(from, "office", run);
            return;
        }
        boolean member =
                from.get("office") instanceof Node office && office.members().containsValue(MEMBER);
        Fields.text(role != null || member || given != null ? "label" : "role", "office")
                .write(from, to, pointer, run);
    }
}
