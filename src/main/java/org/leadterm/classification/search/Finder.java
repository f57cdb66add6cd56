package org.leadterm.classification.search;

import java.util.BitSet;
import java.util.List;

/** Finds and ranks the texts that answer to the words of one reading of a query. */
final class Finder {
    private static final float FIT = 1.0f;
    private static final float COVER = 1.3f;
    private static final float LEAD = 0.3f;
    private static final float ORDER = 0.1f;
    private static final float INDEX = 0.05f;
    /** All words are there, but one word of the text would have to answer to two typed. */
    private static final float MISSING_TWICE = 0.4f;
    private static final float MISSING = 2f;
    private static final float SLIP = 0.3f;

    private final Texts texts;
    private final Standing standing;

    Finder(Texts texts, Standing standing) {
        this.texts = texts;
        this.standing = standing;
    }

    /**
     * One reading of a query.
     *
     * @param trust how far use decides
     * @param penalty what is taken off, for a reading that is less likely
     */
    record Typed(List<Token> tokens, float trust, float penalty) {
        Typed withSlip() {
            return new Typed(tokens, trust, penalty + SLIP);
        }
    }

    /** Texts that have every word. */
    void findAll(Typed typed, Best best) {
        BitSet common = new BitSet(texts.count());
        boolean first = true;
        boolean onlyFillers = typed.tokens().stream().allMatch(Token::isFiller);
        for (Token token : typed.tokens()) {
            if (!token.isFiller() || onlyFillers) {
                BitSet having = first ? common : new BitSet(texts.count());
                addTexts(token, having);
                if (!first) {
                    common.and(having);
                }
                first = false;
                if (common.isEmpty()) {
                    return;
                }
            }
        }
        offer(common, typed, MISSING_TWICE, best);
    }

    /** Texts that have at least one word, the more telling words the better. */
    void findNearest(Typed typed, Best best) {
        BitSet any = new BitSet(texts.count());
        for (Token token : typed.tokens()) {
            if (!token.isFiller()) {
                addTexts(token, any);
            }
        }
        offer(any, typed, MISSING, best);
    }

    private void offer(BitSet found, Typed typed, float missing, Best best) {
        for (int text = found.nextSetBit(0); text >= 0; text = found.nextSetBit(text + 1)) {
            int entry = texts.get(text).entry();
            best.offer(entry, text, score(text, typed.tokens(), missing) + standing.of(entry, typed.trust()) - typed.penalty());
        }
    }

    private void addTexts(Token token, BitSet having) {
        for (int i = 0; i < token.matchedWords(); i++) {
            for (int text : texts.with(token.matchedWord(i))) {
                having.set(text);
            }
        }
    }

    /**
     * How well a text answers: how closely its words fit those typed, how much of the text they make up, whether the
     * first typed is its lead term, and whether they stand in the order typed. A word of the text answers only once.
     */
    private float score(int text, List<Token> tokens, float missed) {
        int start = texts.start(text);
        int end = texts.end(text);
        long taken = 0;
        float fit = 0;
        float covered = 0;
        int missing = 0;
        int inOrder = 0;
        int last = -1;
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            int place = -1;
            int found = 0;
            for (int i = start; i < end; i++) {
                int quality = token.fit(texts.wordAt(i));
                if (quality > found && (taken >> i - start & 1) == 0) {
                    found = quality;
                    place = i;
                }
            }
            if (place >= 0) {
                taken |= 1L << place - start;
                fit += found * 0.01f;
                covered += texts.weightAt(place);
                inOrder += place == last + 1 ? 1 : 0;
                last = place;
            } else if (!token.isFiller()) {
                missing++;
            }
        }
        float score = FIT * fit / tokens.size() + COVER * covered / texts.total(text) + ORDER * inOrder / tokens.size();
        if ((taken & 1) == 1) {
            score += LEAD;
        }
        if (texts.get(text).isOfIndex()) {
            score += INDEX;
        }
        return score - missed * missing;
    }
}
