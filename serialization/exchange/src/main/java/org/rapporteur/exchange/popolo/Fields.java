package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.LanguageTag;

/** The kinds of fields. */
final class Fields {
    private Fields() {}

    /** A string that both sides write alike. */
    static Field string(String theirs, String ours, Check check) {
        String how = switch (check) {
            case DATE -> "a date; a year stays a year";
            case SINGLE_DATE -> "a year, month, day or time";
            case PLAIN_DATE -> "a year, month or day";
            case TEXT, IDENTIFIER -> "as it is";
            default -> "a term; any other value is kept as an extension";
        };
        return new Field(theirs, ours, how) {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return value instanceof String text && check.accepts(text) ? text : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return value instanceof String text && check.accepts(text) ? text : null;
            }
        };
    }

    /** A language tag. */
    static Field language(String theirs, String ours) {
        return new Field(theirs, ours, "a language tag, in its canonical form") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                try {
                    return value instanceof String tag ? LanguageTag.parse(tag).value() : null;
                } catch (IllFormedException e) {
                    return null;
                }
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return value;
            }
        };
    }

    /** A word that each side has in its own vocabulary. */
    static Field word(String theirs, String ours, Map<String, String> words) {
        return new Field(theirs, ours, "by words: " + shown(words)) {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return words.get(value.toString());
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return words.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    private static String shown(Map<String, String> words) {
        List<String> pairs = new ArrayList<>();
        words.forEach((theirs, ours) -> pairs.add(theirs + " = " + ours));
        return String.join(", ", pairs);
    }

    /** A term that has spaces in Popolo and hyphens here. */
    static Field option(String theirs, String ours) {
        return new Field(theirs, ours, "a term, with hyphens for spaces") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                String term = value instanceof String text && text.indexOf('-') < 0 ? text.replace(' ', '-') : "";
                return Check.VOTE_OPTION.accepts(term) ? term : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return value instanceof String text ? text.replace('-', ' ') : null;
            }
        };
    }

    /** A whole number from 0. */
    static Field count(String theirs, String ours) {
        return new Field(theirs, ours, "a whole number from 0") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return value instanceof Scalar.Numeral number && number.lexeme().matches("0|[1-9][0-9]{0,8}")
                        ? number
                        : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return value;
            }
        };
    }

    /** The id of an object of one of these classes. */
    static Field reference(String theirs, String ours, PopoloClass... kinds) {
        return new Field(theirs, ours, "the id of the record") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return Scalar.isTextual(value) && !value.toString().isEmpty()
                        ? run.ids().ours(value.toString(), kinds)
                        : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return run.ids().theirs(value.toString()).orElse(null);
            }
        };
    }

    /** A text, whose language the reader and the writer are told. */
    static Field text(String theirs, String ours) {
        return new Field(
                theirs, ours, "a text in the language of the reader; of several languages, that of the writer") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return value instanceof String text && Check.TEXT.accepts(text)
                        ? new Node().put(run.language(), text)
                        : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                throw new IllegalStateException("a text is written by parts");
            }

            @Override
            void write(Node from, Node to, String pointer, Run run) {
                if (from.at(ours()) instanceof Node text && !text.isEmpty()) {
                    String own = run.language();
                    String tag = text.get(own) != null
                            ? own
                            : text.members().keySet().iterator().next();
                    Object value = text.get(tag);
                    if (value != null) {
                        text.remove(tag);
                        to.putAt(theirs(), value);
                        run.withoutLanguage(tag, value, pointer + "/" + ours() + "/" + tag);
                    }
                }
            }
        };
    }

    /** The first and the last date of a period. */
    static Field period(String start, String end, String ours) {
        return new Field(
                start,
                ours,
                "with `" + end + "`: an interval, whose missing end is unknown; equal dates are one date") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                return null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return null;
            }

            @Override
            void read(Node from, Node to, Run run) {
                Object first = stated(start, from, run);
                Object last = stated(end, from, run);
                String period = Periods.join(first, last);
                if (period != null && to.at(ours()) == null) {
                    if (first != null) {
                        run.ledger().mapped(first);
                    }
                    if (last != null) {
                        run.ledger().mapped(last);
                    }
                    from.remove(start);
                    from.remove(end);
                    to.putAt(ours(), period);
                }
            }

            @Override
            void write(Node from, Node to, String pointer, Run run) {
                if (from.at(ours()) instanceof String period) {
                    Periods.Ends ends = Periods.split(period);
                    if (ends != null) {
                        from.removeAt(ours());
                        ends.start().ifPresent(date -> to.put(start, date));
                        ends.end().ifPresent(date -> to.put(end, date));
                        if (ends.exact()) {
                            run.ledger().mapped(period);
                        } else {
                            run.ledger().lost(LossCode.COARSENED, pointer + "/" + ours(), period);
                        }
                    }
                }
            }
        };
    }

    private static @Nullable Object stated(String name, Node from, Run run) {
        Object value = from.get(name);
        if (value == Scalar.Null.NULL) {
            from.remove(name);
            run.ledger().mapped(value);
            return null;
        }
        return value;
    }

    /** A list of parts, from a given element of our list on. Elements that cannot be mapped stay. */
    static Field list(String theirs, String ours, int from, Table part) {
        return new Field(theirs, ours, "each as below") {
            @Override
            @Nullable
            Object toOurs(Object value, Run run) {
                boolean maps = value instanceof List<?> list
                        && list.stream().anyMatch(each -> each instanceof Node node && part.reads(node, run));
                return maps ? value : null;
            }

            @Override
            @Nullable
            Object toTheirs(Object value, Run run) {
                return value;
            }

            @Override
            void read(Node source, Node to, Run run) {
                if (!(source.get(theirs()) instanceof List<?> list)) {
                    return;
                }
                List<Object> rest = new ArrayList<>();
                for (Object each : list) {
                    if (each instanceof Node node && part.reads(node, run)) {
                        to.list(ours()).add(part.read(node, new Node(), run));
                    } else {
                        rest.add(each);
                    }
                }
                source.remove(theirs());
                if (!rest.isEmpty()) {
                    source.put(theirs(), rest);
                }
            }

            @Override
            void write(Node source, Node to, String pointer, Run run) {
                List<Object> list = Node.asList(source.get(ours()));
                for (int i = from; i < list.size(); i++) {
                    if (list.get(i) instanceof Node node) {
                        Node written = part.write(node, new Node(), pointer + "/" + ours() + "/" + i, run);
                        if (!written.isEmpty()) {
                            to.list(theirs()).add(written);
                        }
                    }
                }
            }
        };
    }
}
