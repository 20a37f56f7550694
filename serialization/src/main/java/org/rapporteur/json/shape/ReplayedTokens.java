package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.List;

/** Replays tokens that were read ahead, and continues with the tokens of their source. */
final class ReplayedTokens implements TokenSource {
    private record Recorded(Token token, String text, long offset) {}

    private final TokenSource live;
    private final List<Recorded> recorded = new ArrayList<>(4);
    private int position;

    /** Starts with the current token of a source. */
    ReplayedTokens(TokenSource live) {
        this.live = live;
        record();
    }

    /** Moves the source to the next token and records it. */
    Token readAhead() {
        live.next();
        record();
        return live.token();
    }

    /** Returns the text of the token recorded last. */
    String last() {
        return recorded.get(recorded.size() - 1).text;
    }

    /** Whether all recorded tokens have been replayed. */
    boolean isExhausted() {
        return position >= recorded.size();
    }

    TokenSource live() {
        return live;
    }

    private void record() {
        Token token = live.token();
        boolean hasText =
                token == Token.NAME || token == Token.STRING || token == Token.NUMBER || token == Token.FOREIGN;
        recorded.add(new Recorded(token, hasText ? live.text() : "", live.offset()));
    }

    @Override
    public Token next() {
        position++;
        return position < recorded.size() ? token() : live.next();
    }

    @Override
    public Token token() {
        return position < recorded.size() ? recorded.get(position).token : live.token();
    }

    @Override
    public String text() {
        return position < recorded.size() ? recorded.get(position).text : live.text();
    }

    @Override
    public long offset() {
        return position < recorded.size() ? recorded.get(position).offset : live.offset();
    }
}
