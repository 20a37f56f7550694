package org.rapporteur.json.document;

import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.Shapes;

/** A reader without fast codecs. */
public final class ShapeReader {
    private ShapeReader() {}

    /** What the shape reads. */
    public static <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options) {
        Codecs<T> shapeAlone = new Codecs<>(null, Shapes.codec(type), type.getSimpleName());
        return DocumentReader.all(Documents.of(options).of(json), shapeAlone, options);
    }
}
