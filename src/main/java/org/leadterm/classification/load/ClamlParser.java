package org.leadterm.classification.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the elements out of a ClaML file (EN 14463). The files carry a DOCTYPE: it is passed over and nothing that it names is
 * ever opened; an entity other than XML's own five makes the file unreadable.
 */
final class ClamlParser {
    private final XMLStreamReader xml;
    private final List<ClamlElement> elements = new ArrayList<>();

    /** The classes and modifier classes, in the file's order; a file that is no ClaML is a problem. */
    static List<ClamlElement> parse(Source source, ReleaseDraft draft) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is opened");
        });
        try {
            ClamlParser parser = new ClamlParser(factory.createXMLStreamReader(new StringReader(source.text())));
            parser.parse();
            return parser.elements;
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
            draft.problem(line, "this is not well-formed ClaML: " + firstLine(broken));
            return List.of();
        }
    }

    private ClamlParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    private void parse() throws XMLStreamException {
        boolean rooted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unknownEntity();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!rooted && !xml.getLocalName().equals("ClaML")) {
                    throw new XMLStreamException("the outermost element is " + xml.getLocalName() + ", not ClaML", xml.getLocation());
                }
                rooted = true;
                if (xml.getLocalName().equals("Class") || xml.getLocalName().equals("ModifierClass")) {
                    element(xml.getLocalName());
                }
            }
        }
    }

    private void element(String name) throws XMLStreamException {
        ClamlElement element = new ClamlElement(xml.getLocation().getLineNumber(), attribute("code"), attribute("kind"), attribute("usage"),
                attribute("modifier"));
        elements.add(element);
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name))) {
            if (xml.isStartElement()) {
                child(element);
            }
        }
    }

    private void child(ClamlElement element) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "SuperClass" -> element.above.add(attribute("code"));
            case "ExcludeModifier" -> element.excluded.add(attribute("code"));
            case "ModifiedBy" -> element.modifiedBy.add(new ClamlElement.ModifiedBy(attribute("code"), digits()));
            case "Rubric" -> rubric(element);
            default -> { }
        }
    }

    private List<String> digits() throws XMLStreamException {
        List<String> digits = new ArrayList<>();
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("ModifiedBy"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("ValidModifierClass")) {
                digits.add(attribute("code"));
            }
        }
        return List.copyOf(digits);
    }

    private void rubric(ClamlElement element) throws XMLStreamException {
        String kind = attribute("kind");
        boolean isTitle = kind.startsWith("preferred");
        StringBuilder text = new StringBuilder();
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Rubric"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("Reference")) {
                if (kind.equals("modifierlink") && !attribute("code").isEmpty()) {
                    element.link(attribute("code"));
                }
                String reference = reference();
                text.append(isTitle ? "" : reference);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (!xml.getLocalName().equals("Term")) {
                text.append(' ');
            }
        }
        element.addRubric(kind, text.toString().replaceAll("\\s+", " ").strip());
    }

    /** The codes that a text refers to, in brackets where they are so printed, an asterisk code with its asterisk. */
    private String reference() throws XMLStreamException {
        boolean bracketed = attribute("class").equals("in brackets");
        String sign = switch (attribute("usage")) {
            case "aster" -> "*";
            case "dagger" -> "†";
            default -> "";
        };
        StringBuilder text = new StringBuilder();
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Reference"))) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        String codes = text.toString().strip() + sign;
        return bracketed ? "(" + codes + ")" : codes;
    }

    /** The next tag or text. */
    private int next() throws XMLStreamException {
        int event = xml.next();
        while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            event = xml.next();
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw unknownEntity();
        }
        return event;
    }

    private XMLStreamException unknownEntity() {
        return new XMLStreamException("the entity " + xml.getLocalName() + " is not taken", xml.getLocation());
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "").strip();
    }

    /** The parser's own message repeats the place in two lines before it says what is wrong. */
    private static String firstLine(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "").lines().findFirst().orElse("it ends early");
    }
}
