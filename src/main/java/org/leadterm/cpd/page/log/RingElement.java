package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.check.Share;

/** The ring of a cycle: what is done by category, against the target. Drawn as SVG; its numbers stand in the list beside it. */
final class RingElement {
    private static final int TONES = 6;
    /** 2 × π × the radius of 60. */
    private static final BigDecimal ROUND = new BigDecimal("376.991");
    private static final BigDecimal GAP = new BigDecimal("1.5");

    private RingElement() {
    }

    static Html of(List<Share> slices, Amount target) {
        Amount total = slices.stream().map(Share::done).reduce(Amount.none(target.unit()), Amount::plus);
        String spoken = total.number() + " of " + target.text() + ": "
                + slices.stream().map(slice -> slice.done().number() + " " + slice.category().label()).collect(Collectors.joining(", "));
        StringBuilder ring = new StringBuilder("<span class='icon'><svg viewBox='0 0 150 150' role='img' aria-label='" + escaped(spoken)
                + "'><g transform='rotate(-90 75 75)' fill='none' stroke-width='15'><circle class='track' cx='75' cy='75' r='60'/>");
        int whole = Math.max(1, Math.max(total.parts(), target.parts()));
        BigDecimal at = BigDecimal.ZERO;
        for (int i = 0; i < slices.size(); i++) {
            BigDecimal length = ROUND.multiply(BigDecimal.valueOf(slices.get(i).done().parts())).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            ring.append(arc(i, at, length));
            at = at.add(length);
        }
        return new Html(ring + "</g><text class='sum' x='75' y='78' text-anchor='middle'>" + total.number()
                + "</text><text class='of' x='75' y='97' text-anchor='middle'>of " + escaped(target.text()) + "</text></svg></span>");
    }

    /** The class that colours a slice and its letter. */
    static String tone(int slice) {
        return "tone-" + slice % TONES;
    }

    private static String arc(int slice, BigDecimal at, BigDecimal length) {
        BigDecimal drawn = length.subtract(GAP).max(BigDecimal.ZERO);
        return drawn.signum() == 0 ? "" : "<circle class='slice %s' cx='75' cy='75' r='60' stroke-dasharray='%s %s' stroke-dashoffset='-%s'/>"
                .formatted(tone(slice), drawn, ROUND, at);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
