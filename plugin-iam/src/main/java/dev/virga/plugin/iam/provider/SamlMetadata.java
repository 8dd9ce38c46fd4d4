package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The [metadata document](https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf) of
/// a SAML identity provider.
///
/// @param validUntil until when it says that it is valid, or null
record SamlMetadata(@Nullable Instant validUntil) {
  private static final String NAMESPACE = "urn:oasis:names:tc:SAML:2.0:metadata";
  private static final int YEARS = 100;

  /// Reads a document.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidInput` if it does not describe an identity provider
  static SamlMetadata of(String document) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
      reader.nextTag();
      boolean entity =
          reader.getLocalName().equals("EntityDescriptor")
              && NAMESPACE.equals(reader.getNamespaceURI())
              && reader.getAttributeValue(null, "entityID") != null;
      String until = entity ? reader.getAttributeValue(null, "validUntil") : null;
      boolean provider = false;
      while (reader.hasNext()) {
        provider |=
            reader.next() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals("IDPSSODescriptor");
      }
      if (!entity || !provider) {
        throw unreadable();
      }
      return new SamlMetadata(until == null ? null : OffsetDateTime.parse(until).toInstant());
    } catch (XMLStreamException | DateTimeParseException _) {
      throw unreadable();
    }
  }

  /// Until when the metadata is valid; a century where it does not say.
  Instant end(Instant now) {
    return validUntil == null
        ? now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant()
        : validUntil;
  }

  private static AwsException unreadable() {
    return IamErrors.invalidInput("Could not parse metadata");
  }
}
