package org.leadterm.classification.rules.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a published list of coding errors, evaluated on codes without dots. It knows nothing of the product's rules: the two are
 * compared with each other.
 *
 * <p>{@code ?codes:} is followed by operators and codes; {@code ,} is or, {@code &} is and, {@code A-B} a range, three characters are a category,
 * and a code ending in {@code X} is exactly that code.
 */
record FactExpression(String codes, List<Part> parts) {
    private static final Pattern PARTS = Pattern.compile(":(&\\*|\\^\\*|/\\*|\\.|~|[!{>£$€)¬%@<])([^:]*)");

    record Part(String operator, String codes) {
    }

    static FactExpression of(String text) {
        int end = text.indexOf(':');
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text.substring(end));
        while (matcher.find()) {
            parts.add(new Part(matcher.group(1), matcher.group(2)));
        }
        if (!text.startsWith("?") || parts.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return new FactExpression(text.substring(1, end), parts);
    }

    /** Whether a list of codes breaks it. */
    boolean isBrokenBy(List<String> list) {
        boolean excused = parts.stream().anyMatch(part -> part.operator().equals("@") && list.stream().anyMatch(code -> among(part.codes(), code)));
        if (excused || codes.contains("&") && !List.of(codes.split("&")).stream().allMatch(one -> list.stream().anyMatch(code -> among(one, code)))) {
            return false;
        }
        for (int index = 0; index < list.size(); index++) {
            if (among(codes.replace('&', ','), list.get(index))) {
                for (Part part : parts) {
                    if (breaks(part, list, index)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean breaks(Part part, List<String> list, int index) {
        String code = list.get(index);
        String other = part.codes();
        boolean before = index > 0 && among(other, list.get(index - 1));
        boolean after = index + 1 < list.size() && among(other, list.get(index + 1));
        boolean later = list.subList(index + 1, list.size()).stream().anyMatch(one -> among(other, one));
        boolean present = list.stream().anyMatch(one -> !one.equals(code) && among(other, one));
        return switch (part.operator()) {
            case "&*" -> index == 0;
            case "^*" -> index > 1;
            case "/*" -> true;
            case "!" -> present;
            case "{" -> !present;
            case "." -> code.length() < Integer.parseInt(other);
            case "~" -> code.length() >= other.charAt(0) - '0' && code.charAt(other.charAt(0) - '1') == other.charAt(other.length() - 1);
            case ">" -> after;
            case "<" -> !after;
            case "£" -> later;
            case "$", "€" -> !before;
            case ")" -> !before && !after;
            case "¬" -> index == 0 && later;
            case "@" -> false;
            default -> throw new IllegalArgumentException(part.operator());
        };
    }

    static boolean among(String list, String code) {
        for (String one : list.split(",")) {
            if (!one.isBlank() && isIn(one.strip(), code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String pattern, String code) {
        int dash = pattern.indexOf('-');
        if (dash > 0) {
            String first = pattern.substring(0, dash);
            String last = pattern.substring(dash + 1);
            return code.compareTo(first) >= 0 && (code.compareTo(last) <= 0 || code.startsWith(last));
        }
        return pattern.endsWith("X") ? code.equals(pattern.substring(0, pattern.length() - 1)) : code.startsWith(pattern);
    }
}
