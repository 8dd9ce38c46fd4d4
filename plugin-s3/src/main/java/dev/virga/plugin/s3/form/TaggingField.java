package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.plugin.s3.S3Errors;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The field `tagging`, a document where PutObject has a header.
final class TaggingField {
  private TaggingField() {}

  /// The header for a document: `Key=Value&…`.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedXML`
  static String header(String document) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<String> tags = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(document));
      xml.nextTag();
      xml.require(XMLStreamReader.START_ELEMENT, null, "Tagging");
      xml.nextTag();
      xml.require(XMLStreamReader.START_ELEMENT, null, "TagSet");
      while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
        xml.require(XMLStreamReader.START_ELEMENT, null, "Tag");
        tags.add(text(xml, "Key") + "=" + text(xml, "Value"));
        xml.nextTag();
        xml.require(XMLStreamReader.END_ELEMENT, null, "Tag");
      }
    } catch (XMLStreamException _) {
      throw S3Errors.malformedXml();
    }
    return String.join("&", tags);
  }

  private static String text(XMLStreamReader xml, String name) throws XMLStreamException {
    xml.nextTag();
    xml.require(XMLStreamReader.START_ELEMENT, null, name);
    return URLEncoder.encode(xml.getElementText(), UTF_8);
  }
}
