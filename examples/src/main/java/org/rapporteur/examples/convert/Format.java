package org.rapporteur.examples.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.exchange.ExchangeLimits;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.popolo.Popolo;
import org.rapporteur.model.Dossier;

/** The formats of others that the command converts from and to. */
enum Format {
    POPOLO {
        @Override
        ExchangeResult<Dossier> read(Path file, int maxLosses) throws IOException {
            return Popolo.reader()
                    .withLimits(ExchangeLimits.defaults().withMaxLosses(maxLosses))
                    .read(file);
        }

        @Override
        ExchangeResult<String> write(Dossier dossier, int maxLosses) {
            return Popolo.writer().withMaxLosses(maxLosses).toText(dossier);
        }
    };

    /** The name of our own format. */
    static final String OURS = "rapporteur";

    private final String token = name().toLowerCase(Locale.ROOT);

    abstract ExchangeResult<Dossier> read(Path file, int maxLosses) throws IOException;

    abstract ExchangeResult<String> write(Dossier dossier, int maxLosses);

    String token() {
        return token;
    }

    static Optional<Format> of(String token) {
        return Stream.of(values()).filter(format -> format.token.equals(token)).findFirst();
    }
}
