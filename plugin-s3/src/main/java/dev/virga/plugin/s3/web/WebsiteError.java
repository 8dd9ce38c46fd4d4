package dev.virga.plugin.s3.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpResponse;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An error as a website shows it.
///
/// @param status the HTTP status
/// @param members code, message and the others, as the error document of the API has them
record WebsiteError(int status, Map<String, String> members) {
  private static final int MAX_DOCUMENT = 1 << 20;

  /// The error that S3 throws.
  ///
  /// @param requestId the id that its answer carries
  static WebsiteError of(AwsException error, String requestId) {
    var members = new LinkedHashMap<String, String>();
    members.put("Code", error.code());
    members.put("Message", error.message());
    error.members().forEach((name, value) -> members.put(name, String.valueOf(value)));
    members.put("RequestId", requestId);
    members.put("HostId", Base64.getEncoder().encodeToString(requestId.getBytes(UTF_8)));
    return new WebsiteError(error.status(), members);
  }

  /// The error that an operation answered with its document.
  static WebsiteError of(HttpResponse response) {
    var members = new LinkedHashMap<String, String>();
    try {
      byte[] document = response.body().bytes(MAX_DOCUMENT);
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(new ByteArrayInputStream(document));
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT && ++depth == 2) {
          members.put(xml.getLocalName(), xml.getElementText());
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("an error's document is not XML", e);
    }
    return new WebsiteError(response.status(), members);
  }

  /// What a visitor is told whose page is elsewhere.
  static WebsiteError found(String requestId) {
    return of(AwsException.of("Found", 302, "Resource Found"), requestId);
  }

  String code() {
    return members.getOrDefault("Code", "");
  }

  String message() {
    return members.getOrDefault("Message", "");
  }
}
