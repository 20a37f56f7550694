package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same codecs under JMH, for its profilers; an operation is one document, of a corpus each in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {
    private static final String CORPORA = "corpora.directory";

    /** One of {@link Variants}. */
    @Param({"rapporteur", "blackbird", "blackbird-records", "fastjson2", "gson", "avaje", "dsl-json"})
    public String variant = "";

    /** One of {@link Corpus}. */
    @Param({"latin", "mixed", "cyrillic", "fields", "long", "deep", "dossier"})
    public String corpus = "";

    private Codec codec = new StringCodec();
    private byte[][] documents = {};
    private Object[] values = {};
    private int next;

    /** Runs JMH with arguments as its command line has them. */
    static void run(String arguments, Path corpora) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments.trim().split("\\s+")));
        all.addAll(List.of("-jvmArgsAppend", "-D" + CORPORA + '=' + corpora));
        org.openjdk.jmh.Main.main(all.toArray(String[]::new));
    }

    /** Reads the documents and, for writing, decodes them. */
    @Setup
    public void prepare() throws IOException {
        Corpus chosen = Corpus.named(corpus);
        codec = Variants.codec(variant, chosen.kind());
        documents = chosen.documents(Path.of(System.getProperty(CORPORA))).toArray(byte[][]::new);
        values = new Object[documents.length];
        for (int i = 0; i < documents.length; i++) {
            values[i] = codec.decode(documents[i]);
        }
    }

    /** {@return the value of the next document} */
    @Benchmark
    public Object decode() throws IOException {
        return codec.decode(documents[next()]);
    }

    /** {@return the next value written} */
    @Benchmark
    public byte[] encode() throws IOException {
        return codec.encode(values[next()]);
    }

    private int next() {
        next = next + 1 == documents.length ? 0 : next + 1;
        return next;
    }
}
