package dev.virga.protocol.sample;

import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlAttribute;
import dev.virga.spi.wire.XmlName;
import dev.virga.spi.wire.XmlNamespace;
import org.jspecify.annotations.Nullable;

/// A structure with what only XML has: an attribute, a namespace with a prefix, and a member that is
/// not in the body at all.
@XmlName("GrantDocument")
@XmlNamespace("http://s3.amazonaws.com/doc/2006-03-01/")
public record Grant(
    @Nullable @Header("x-amz-version") String version,
    @Nullable @XmlNamespace(value = "http://www.w3.org/2001/XMLSchema-instance", prefix = "xsi")
        Grantee grantee,
    @Nullable String permission) {

  /// Who is granted something.
  public record Grantee(
      @XmlAttribute @Name("xsi:type") String type, @Name("ID") @Nullable String id) {}
}
