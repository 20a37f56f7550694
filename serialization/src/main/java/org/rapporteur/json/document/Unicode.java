package org.rapporteur.json.document;

import org.rapporteur.json.read.ProblemCode;

/** Checks the bytes of strings, because the parsers of binary formats accept some that are not valid Unicode. */
final class Unicode {
    private Unicode() {}

    static void checkUtf8(byte[] bytes, int start, int end) {
        if (firstOutsideAscii(bytes, start, end) < 0) {
            return;
        }
        int malformed = TextDocument.firstMalformed(bytes, start, end);
        if (malformed >= 0) {
            throw malformed(start + malformed, "UTF-8");
        }
    }

    static void checkAscii(byte[] bytes, int start, int end) {
        int outside = firstOutsideAscii(bytes, start, end);
        if (outside >= 0) {
            throw malformed(outside, "ASCII");
        }
    }

    private static int firstOutsideAscii(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static UnsupportedSyntax malformed(int offset, String expected) {
        return new UnsupportedSyntax(ProblemCode.ENCODING, offset, expected, "a byte that cannot stand here");
    }
}
