package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Optional;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;
import org.leadterm.assessment.sitting.watch.Incident;

/** A candidate's row. It is changed in its place, so that who is at its button with the keyboard stays there. */
@Tag("tr")
class CandidateLine extends Component implements HasStyle {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;
    private final Element pick = new Element("button").setAttribute("type", "button").setAttribute("class", "pick");
    private final Element parts = new Element("span");
    private final Element bar = new Element("i");
    private final Element sign = new Element("span").setAttribute("aria-hidden", "true");
    private final Element word = new Element("span");
    private final Element badge = new Element("span").appendChild(sign, word);
    private final Element saved = new Element("td").setAttribute("class", "num");
    private final Element left = new Element("td").setAttribute("class", "num left");
    private final Element extra = new Element("td").setAttribute("class", "nowrap");
    private final Element incident = new Element("td").setAttribute("class", "incident");
    private boolean alarm;

    CandidateLine(String seat, BoardLine line, Command picked) {
        pick.setText(line.candidate().displayName());
        pick.setAttribute("title", line.candidate().name());
        pick.addEventListener("click", click -> picked.execute());
        Element meter = new Element("span").setAttribute("class", "meter").setAttribute("aria-hidden", "true").appendChild(bar);
        getElement().appendChild(new Element("td").setAttribute("class", "code seat").setText(seat), new Element("td").appendChild(pick),
                new Element("td").setAttribute("class", "parts").appendChild(parts, meter), new Element("td").appendChild(badge),
                saved, left, extra, incident);
    }

    void show(BoardLine line, Board board) {
        Standing standing = Standing.of(line, board.now());
        alarm = standing.alarm();
        parts.setText(line.parts() == 0 ? "–" : line.answered() + " / " + line.parts());
        bar.getStyle().set("width", (line.parts() == 0 ? 0 : WHOLE * line.answered() / line.parts()) + "%");
        badge.setAttribute("class", "badge " + standing.style());
        sign.setText(standing.sign());
        word.setText(standing.text());
        saved.setText(line.lastSaved().map(Times::clock).orElse("–"));
        left.setText(line.paused() ? "paused" : line.left().map(Times::left).orElse("–"));
        Duration more = Extras.of(line.candidate(), board);
        extra.setText(more.isZero() ? "" : "+" + Times.length(more));
        incident.setText(latest(line, board).map(one -> one.remark().text()).orElse(""));
    }

    boolean needsAttention() {
        return alarm;
    }

    void mark(boolean chosen) {
        getElement().getClassList().set("sel", chosen);
        pick.setAttribute("aria-pressed", String.valueOf(chosen));
    }

    private static Optional<Incident> latest(BoardLine line, Board board) {
        return board.incidents().stream().filter(one -> one.candidate().equals(Optional.of(line.candidate().id().text()))).findFirst();
    }
}
