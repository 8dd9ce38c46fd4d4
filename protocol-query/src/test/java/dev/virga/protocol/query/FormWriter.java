package dev.virga.protocol.query;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes requests as a client does.
///
/// @param ec2 whether in the ec2 protocol
/// @param pairs what was written so far
record FormWriter(boolean ec2, List<String> pairs) {

  static String write(
      boolean ec2, String action, String version, Record input, StructureShape shape) {
    var writer = new FormWriter(ec2, new ArrayList<>());
    writer.pair("Action", action);
    writer.pair("Version", version);
    writer.structure("", shape, input);
    return String.join("&", writer.pairs);
  }

  private void pair(String name, String value) {
    pairs.add(encode(name) + "=" + encode(value));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void structure(String prefix, StructureShape shape, Record value) {
    int before = pairs.size();
    for (Member member : shape.members()) {
      Object own = member.get(value);
      if (own != null) {
        value(prefix + name(member), member.shape(), own);
      }
    }
    if (pairs.size() == before && !prefix.isEmpty()) {
      pair(prefix.substring(0, prefix.length() - 1), "");
    }
  }

  private String name(Member member) {
    String requestName = member.requestName();
    if (!ec2) {
      return member.name();
    } else if (requestName != null) {
      return requestName;
    }
    return member.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + member.name().substring(1);
  }

  private void value(String name, Shape shape, Object value) {
    switch (shape) {
      case StructureShape it -> structure(name + ".", it, (Record) value);
      case Shape.ListShape it -> {
        String prefix = ec2 || it.flattened() ? name : name + "." + it.item();
        int index = 0;
        for (Object element : (List<?>) value) {
          value(prefix + "." + ++index, it.element(), element);
        }
        if (index == 0) {
          pair(name, "");
        }
      }
      case Shape.MapShape it -> {
        String prefix = ec2 || it.flattened() ? name : name + "." + it.names().entry();
        int index = 0;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          String own = prefix + "." + ++index + ".";
          value(own + it.names().key(), it.key(), entry.getKey());
          value(own + it.names().value(), it.value(), entry.getValue());
        }
        if (index == 0) {
          pair(name, "");
        }
      }
      default -> pair(name, ScalarText.DATE_TIME.format(shape, value));
    }
  }
}
