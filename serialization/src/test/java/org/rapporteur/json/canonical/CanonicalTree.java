package org.rapporteur.json.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Tree;

/** Trees as JSON text: RFC 8785 once more, plainly and without anything of the writer under test. */
public final class CanonicalTree {
    private CanonicalTree() {}

    /** The canonical form, if a double holds every number of the tree. */
    static Optional<String> of(@Nullable Object tree) {
        boolean held = numbers(tree).allMatch(CanonicalTree::isHeld);
        return held
                ? Optional.of(text(tree, TreeMap::new, lexeme -> number(Double.parseDouble(lexeme.characters()))))
                : Optional.empty();
    }

    /** Text of which the members of each object are in the order that the function gives them. */
    static String inOrder(@Nullable Object tree, Function<Map<String, Object>, Map<String, Object>> order) {
        return text(tree, order, Tree.Lexeme::characters);
    }

    /** Whether the shortest name of the double next to a number is that number. */
    static boolean isHeld(Tree.Lexeme lexeme) {
        double value = Double.parseDouble(lexeme.characters());
        return Double.isFinite(value) && shortest(value).compareTo(new BigDecimal(lexeme.characters())) == 0;
    }

    static Stream<Tree.Lexeme> numbers(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.values().stream().flatMap(CanonicalTree::numbers);
        }
        if (tree instanceof Collection<?> elements) {
            return elements.stream().flatMap(CanonicalTree::numbers);
        }
        return tree instanceof Tree.Lexeme lexeme ? Stream.of(lexeme) : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    private static String text(
            @Nullable Object tree,
            Function<Map<String, Object>, Map<String, Object>> order,
            Function<Tree.Lexeme, String> number) {
        if (tree instanceof Map<?, ?> members) {
            return order.apply((Map<String, Object>) members).entrySet().stream()
                    .map(member -> string(member.getKey()) + ':' + text(member.getValue(), order, number))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof List<?> elements) {
            return elements.stream()
                    .map(element -> text(element, order, number))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (tree instanceof String string) {
            return string(string);
        }
        return tree instanceof Tree.Lexeme lexeme ? number.apply(lexeme) : String.valueOf(tree);
    }

    private static String string(String value) {
        return value.chars()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\b' -> "\\b";
                    case '\t' -> "\\t";
                    case '\n' -> "\\n";
                    case '\f' -> "\\f";
                    case '\r' -> "\\r";
                    default ->
                        c < 0x20 ? "\\u00" + (c / 16) + "0123456789abcdef".charAt(c % 16) : Character.toString(c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The number as in ECMAScript. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = shortest(value);
        int point = decimal.precision() - decimal.scale();
        if (point > -6 && point <= 21) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (point > 0 ? "e+" : "e")
                + (point - 1);
    }

    /** The shortest decimal that is read as the double; of several the closest one, of two the even one. Found by trying. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(1, 17)
                .boxed()
                .flatMap(digits -> Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                        .map(mode -> exact.round(new MathContext(digits, mode)))
                        .filter(decimal -> Double.parseDouble(decimal.toString()) == value)
                        .min(Comparator.<BigDecimal, BigDecimal>comparing(
                                        decimal -> decimal.subtract(exact).abs())
                                .thenComparing(
                                        decimal -> decimal.unscaledValue().testBit(0)))
                        .stream())
                .findFirst()
                .orElseThrow()
                .stripTrailingZeros();
    }
}
