package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read forward. Names are compared without their namespace. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.xml = reader(name, in);
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean advance() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes to the next start of one of these elements; false when there is none. */
    boolean goTo(String first, String second) {
        while (advance()) {
            if (starts(first) || starts(second)) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The value of an attribute of the element that starts here, whatever its namespace. */
    @Nullable String attribute(String attribute) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(attribute)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /**
     * Appends the text of the element that starts here, and stands at its end. Behind the limit one
     * more character tells that there was more; the rest is read over.
     */
    void appendText(StringBuilder text, int limit) {
        try {
            int depth = 1;
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                        int room = Math.min(xml.getTextLength(), limit + 1 - text.length());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.max(0, room));
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes behind the end of the element that starts here. */
    void skip() {
        appendText(new StringBuilder(), -1);
    }

    UnreadableTable broken(Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof UnreadableTable refused) {
                return refused;
            }
        }
        return new UnreadableTable(new BrokenWorkbook(name));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private XMLStreamReader reader(String name, InputStream in) {
        try {
            return FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new UnreadableTable(new BrokenWorkbook(name));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
