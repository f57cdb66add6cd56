package org.leadterm.shell;

/** Line icons of the navigation; decoration beside a word. */
final class Icons {
    static final String HOME = icon("M4 11l8-7 8 7v9h-5v-6H9v6H4z");
    static final String DESK = icon("M4 5h16v14H4zM12 5v14M6.5 9h3M6.5 12.5h3M15 9h3");
    static final String PRACTICE = icon("M4 6h10M4 12h10M4 18h6M17 13l4 3.5-4 3.5z");
    static final String BOOK = icon("M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11");
    static final String LIBRARY = icon("M4 20V5M8 20V5M12 20V5M15.500 5.500l4.500 14M4 20h16");
    static final String QUESTION = icon("M4 4h16v12h-8l-4 4v-4H4zM10 8.500a2 2 0 1 1 2.500 2c-.400.200-.500.400-.500 1M12 13.500v.1");
    static final String WORKSHOP = icon("M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5");
    static final String SHEET = icon("M8 5H5v16h14V5h-3M8 3h8v4H8zM8.5 12h7M8.5 16h5");
    static final String REVIEW = icon("M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.300 15.300L20 20M7.500 12v-2M10.500 12V8M13.500 12V9.500");
    static final String HEAT = icon("M4 4h4v4H4zM10 4h4v4h-4zM16 4h4v4h-4zM4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4zM4 16h4v4H4zM10 16h4v4h-4z");
    static final String CHART = icon("M4 20V4M4 20h16M8 16v-4M12.5 16V8M17 16v-6");
    static final String ROSETTE = icon("M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM8.500 14L7 21l5-2.500L17 21l-1.500-7");
    static final String GATE = icon("M12 3l8 3v6c0 5-3.500 7.500-8 9-4.500-1.500-8-4-8-9V6zM8.500 12l2.500 2.500 4.500-5");
    static final String PEOPLE = icon("M9 11a3.5 3.5 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 20a6 6 0 0 1 12 0M16 11a3 3 0 1 0-1-5.800M17 14a5 5 0 0 1 4 5");
    static final String PERSON = icon("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500a7.500 7.500 0 0 1 15 0");
    static final String RULES = icon("M12 4v16M5 20h14M12 6l-7 2M12 6l7 2M5 8l-3 6h6zM19 8l-3 6h6z");
    static final String CLOCK = icon("M12 3.5a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500V12l3 2");
    static final String RELEASES = icon("M12 3l9 5-9 5-9-5zM3 12.500l9 5 9-5M3 17l9 5 9-5");

    static final String ACCOUNTS = icon(
            "M4 6h16v12H4zM9 12.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600zM6 15.500a3 3 0 0 1 6 0M14.500 10.500h3M14.500 13.500h3");
    static final String TRAIL = icon("M9 7h11M9 12h11M9 17h11M4 7l1 1 2-2M4 12l1 1 2-2M4 17l1 1 2-2");

    private Icons() {
    }

    private static String icon(String path) {
        return "<span slot='prefix'><svg class='i' viewBox='0 0 24 24' aria-hidden='true'><path d='" + path + "'/></svg></span>";
    }
}
