package dev.virga.plugin.ec2.resource;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Values as EC2 writes them.
final class WireText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private WireText() {}

  static String of(Object value) {
    return switch (value) {
      case Instant time -> TIME.format(time);
      case Enum<?> constant -> name(constant);
      default -> value.toString();
    };
  }

  private static String name(Enum<?> constant) {
    try {
      Name name = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Name.class);
      return name == null ? constant.name() : name.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(constant + " is not a constant of its enum", e);
    }
  }
}
