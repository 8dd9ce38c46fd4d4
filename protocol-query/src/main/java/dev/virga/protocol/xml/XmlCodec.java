package dev.virga.protocol.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLOutputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads XML bodies into records and writes records as XML. One codec serves many threads.
public final class XmlCodec {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_ATTRIBUTES = 32;
  private static final int MAX_ATTRIBUTE_LENGTH = 8192;
  private static final int MAX_TEXT_LENGTH = 1 << 20;

  private final ScalarText scalars;
  // Made when they are first needed: a service that writes XML need not pay for reading it, nor a
  // start
  // of the server for either. Two made at once are as good as one.
  private volatile @Nullable WstxInputFactory input;
  private volatile @Nullable WstxOutputFactory output;

  /// A codec for one service or for many.
  ///
  /// @param scalars how simple values are written where their shape says nothing else
  public XmlCodec(ScalarText scalars) {
    this.scalars = scalars;
  }

  private WstxInputFactory input() {
    WstxInputFactory known = input;
    if (known == null) {
      known = new WstxInputFactory();
      known.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      known.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      known.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
      // Names come from clients; interned ones would outlive the request.
      known.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
      known.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
      known.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
      known.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
      known.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT_LENGTH);
      input = known;
    }
    return known;
  }

  private WstxOutputFactory outputFactory() {
    WstxOutputFactory known = output;
    if (known == null) {
      known = new WstxOutputFactory();
      known.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
      known.setProperty(WstxOutputProperties.P_ADD_SPACE_AFTER_EMPTY_ELEM, false);
      // Only a writer that closes what it writes to gives its buffers back.
      known.setProperty(XMLOutputFactory2.P_AUTO_CLOSE_OUTPUT, true);
      output = known;
    }
    return known;
  }

  /// Reads a document whose root element is a structure.
  ///
  /// @param body the document; its size is bounded by who gives it
  /// @param root the name that the root element must have, or null where any will do
  /// @param path where the structure stands in the request
  /// @return what [StructureShape#build] gives
  /// @throws ProtocolException `MalformedXML`
  public Object decode(
      InputStream body,
      @Nullable String root,
      StructureShape shape,
      Path path,
      Violations violations) {
    @Nullable Object[] slots = shape.slots();
    read(
        body,
        root,
        reader -> new XmlDecoder(reader, scalars, violations).members(shape, slots, path, false));
    return shape.build(slots, path, violations);
  }

  /// Reads a document whose root element holds the body members of a request, leaving the slots of
  /// members that stand elsewhere in the HTTP message alone.
  ///
  /// @param slots the slots of the request's shape, which the caller builds
  /// @throws ProtocolException `MalformedXML`
  public void decodeBody(
      InputStream body,
      @Nullable String root,
      StructureShape shape,
      @Nullable Object[] slots,
      Path path,
      Violations violations) {
    read(
        body,
        root,
        reader -> new XmlDecoder(reader, scalars, violations).members(shape, slots, path, true));
  }

  /// A new document to write.
  public XmlOutput output() {
    return new XmlOutput(outputFactory(), scalars);
  }

  /// A document that cannot be read, or that is not what the operation takes.
  public static ProtocolException malformed() {
    return new ProtocolException(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema");
  }

  private interface Content {
    void readFrom(XMLStreamReader2 reader) throws XMLStreamException;
  }

  private void read(InputStream body, @Nullable String root, Content content) {
    try {
      XMLStreamReader2 reader = (XMLStreamReader2) input().createXMLStreamReader(body);
      try {
        startRoot(reader, root);
        content.readFrom(reader);
        while (reader.hasNext()) {
          reader.next();
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof CharConversionException)) {
        throw new UncheckedIOException(io);
      }
      throw malformed();
    }
  }

  private static void startRoot(XMLStreamReader2 reader, @Nullable String root)
      throws XMLStreamException {
    int event = reader.next();
    while (event != XMLStreamReader2.START_ELEMENT) {
      if (event == XMLStreamReader2.DTD) {
        throw malformed();
      }
      event = reader.next();
    }
    if (root != null && !root.equals(reader.getLocalName())) {
      throw malformed();
    }
  }
}
