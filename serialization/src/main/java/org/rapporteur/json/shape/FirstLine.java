package org.rapporteur.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * The codec of the first line of a stream: the dossier's own properties, or an element.
 *
 * @param element the codec of the elements
 */
record FirstLine(Codec<?> element) implements Codec<Object> {
    @Override
    public @Nullable Object read(Decoder in) {
        boolean header = in.token() == Token.START_OBJECT && "Dossier".equals(in.peekString("type"));
        return header ? DossierShape.HEADER.read(in) : element.read(in);
    }

    @Override
    public void write(Object value, Encoder out) {
        throw new UnsupportedOperationException("only headers are written as such");
    }
}
