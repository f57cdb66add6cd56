package org.leadterm.cpd.page;

import com.vaadin.flow.component.Html;
import org.leadterm.cpd.ActivityKind;

/** Line icons; decoration beside a word. */
public final class KindElement {
    static final String DOWN = "M12 4v11M7 10.500l5 5 5-5M4 20h16";
    public static final String PAPER = "M6 3h8l4 4v14H6zM14 3v4h4";
    public static final String PLUS = "M12 5v14M5 12h14";

    private KindElement() {
    }

    public static Html of(ActivityKind kind) {
        return icon(switch (kind) {
            case COURSE -> "M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM8.500 14L7 21l5-2.500L17 21l-1.500-7";
            case WORKSHOP -> "M4 20l1-4.500L16.500 4 20 7.500 8.500 19zM14 6.500l3.500 3.500";
            case READING -> "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11";
            case AUDIT -> "M8 5H5v16h14V5h-3M8 3h8v4H8zM8.500 12h7M8.500 16h5";
            case MENTORING -> "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500a7.500 7.500 0 0 1 15 0";
            case MEETING -> "M4 5h16v11h-8l-4 4v-4H4z";
            case CODED_PRACTICE -> "M4 5h16v14H4zM12 5v14M6.500 9h3M6.500 12.500h3M15 9h3";
            case TEACHING -> "M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z"
                    + "M2.500 20c0-3.500 3-5.500 6.500-5.500s6.500 2 6.500 5.500M16 5.500a3.300 3.300 0 0 1 0 6.300M18 15c2.200.700 3.500 2.300 3.500 5";
        });
    }

    public static Html icon(String path) {
        return new Html("<span class='icon'><svg class='i' viewBox='0 0 24 24' aria-hidden='true'><path d='" + path + "'/></svg></span>");
    }
}
