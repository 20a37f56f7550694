package org.rapporteur.json.document;

import java.io.Writer;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Writes YAML in block style. Each string is on one line and quoted, unless every reader recognises it as a string. */
final class YamlOutput extends YAMLGenerator {
    YamlOutput(IOContext context, Writer out) {
        super(
                ObjectWriteContext.empty(),
                context,
                StreamWriteFeature.collectDefaults(),
                0, // no features: neither "---" nor Jackson's own choice of quotes
                StringQuotingChecker.Default.instance(),
                out,
                null,
                DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setSplitLines(false)
                        .setBestLineBreak("\n")
                        .setIndent(2)
                        .setIndicatorIndent(2)
                        .setIndentWithIndicator(true)
                        .build());
    }

    @Override
    protected void _writeScalar(String value, String type, ScalarStyle style) {
        boolean quoted = type.equals("string") && !CoreSchema.needsNoQuotes(value);
        super._writeScalar(value, type, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    @Override
    public JsonGenerator writeNumber(double value) {
        return writeNumber(
                NumberOutput.toString(value, true)); // the JDK's own digits differ between versions 17 and 19
    }
}
