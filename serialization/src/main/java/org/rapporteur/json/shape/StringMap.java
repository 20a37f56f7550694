package org.rapporteur.json.shape;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.text.Form;
import org.rapporteur.text.Quote;

/** The codec of an object of strings, which may be empty, by any names. */
record StringMap() implements Codec<Map<String, String>> {
    @Override
    public @Nullable Map<String, String> read(Decoder in) {
        if (in.token() != Token.START_OBJECT) {
            in.reportType("an object");
            return null;
        }
        Map<String, String> members = new TreeMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String name = in.text();
            if (members.containsKey(name)) {
                whole &= Trees.rejectDuplicate(in, name);
                continue;
            }
            in.enter(name);
            boolean isGood = isWellFormed(name, in);
            in.next();
            String value = string(in);
            in.leave();
            if (isGood && value != null) {
                members.put(name, value);
            } else {
                whole = false;
            }
        }
        return whole ? members : null;
    }

    private static @Nullable String string(Decoder in) {
        if (in.token() != Token.STRING) {
            in.reportType("a string");
            return null;
        }
        String value = in.text();
        return isWellFormed(value, in) ? value : null;
    }

    private static boolean isWellFormed(String text, Decoder in) {
        Optional<String> expected = Form.WELL_FORMED.expected(text);
        expected.ifPresent(form -> in.report(ProblemCode.ILL_FORMED_VALUE, form, Quote.of(text)));
        return expected.isEmpty();
    }

    @Override
    public void write(Map<String, String> members, Encoder out) {
        out.startObject();
        members.forEach((name, value) -> {
            out.name(name);
            out.string(value);
        });
        out.endObject();
    }
}
