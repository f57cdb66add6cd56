package org.leadterm.progress.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a picture as SVG. Colours are the style sheet's, so that it follows the theme and the printer. */
final class Svg {
    private Svg() {
    }

    /** @param id begins the ids of its title and its description, which must be the only ones of their page */
    static String of(Picture picture, String id) {
        Drawing drawing = picture.drawing();
        return "<svg class='chart' viewBox='0 0 " + drawing.width() + " " + drawing.height() + "' role='img' aria-labelledby='" + id + "-t' aria-describedby='"
                + id + "-d'><title id='" + id + "-t'>" + escaped(picture.title()) + "</title><desc id='" + id + "-d'>" + escaped(picture.description())
                + "</desc>" + drawing.shapes().stream().map(Svg::shape).collect(Collectors.joining()) + "</svg>";
    }

    private static String shape(Shape shape) {
        String look = " class='" + shape.look() + "'";
        if (shape instanceof Shape.Box box) {
            return "<rect" + look + " x='" + px(box.x()) + "' y='" + px(box.y()) + "' width='" + px(box.width()) + "' height='" + px(box.height()) + "'/>";
        }
        if (shape instanceof Shape.Path path) {
            return "<polyline" + look + " points='" + points(path.places()) + "'/>";
        }
        if (shape instanceof Shape.Mark mark) {
            return mark(mark, look);
        }
        Shape.Words words = (Shape.Words) shape;
        return "<text" + look + " x='" + px(words.at().x()) + "' y='" + px(words.at().y()) + "' text-anchor='"
                + words.anchor().name().toLowerCase(Locale.ROOT) + "'>" + escaped(words.text()) + "</text>";
    }

    private static String mark(Shape.Mark mark, String look) {
        int x = mark.at().x();
        int y = mark.at().y();
        int r = mark.radius();
        if (mark.sign() == Shape.Sign.CIRCLE) {
            return "<circle" + look + " cx='" + px(x) + "' cy='" + px(y) + "' r='" + px(r) + "'/>";
        }
        List<Place> corners = switch (mark.sign()) {
            case TRIANGLE -> List.of(new Place(x, y - r), new Place(x + r, y + r), new Place(x - r, y + r));
            case DIAMOND -> List.of(new Place(x, y - r), new Place(x + r, y), new Place(x, y + r), new Place(x - r, y));
            default -> List.of(new Place(x - r, y - r), new Place(x + r, y - r), new Place(x + r, y + r), new Place(x - r, y + r));
        };
        return "<polygon" + look + " points='" + points(corners) + "'/>";
    }

    private static String points(List<Place> places) {
        return places.stream().map(place -> px(place.x()) + "," + px(place.y())).collect(Collectors.joining(" "));
    }

    private static String px(int tenths) {
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
