package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlAttribute;
import dev.virga.spi.wire.XmlNamespace;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Grantee` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Grantee.html).
public record Grantee(
    @Nullable String displayName,
    @Nullable String emailAddress,
    @Name("ID") @Nullable String id,
    @XmlAttribute
        @XmlNamespace(value = "http://www.w3.org/2001/XMLSchema-instance", prefix = "xsi")
        @Name("xsi:type")
        String type,
    @Name("URI") @Nullable String uri) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Grantee of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Grantee with(Consumer<Builder> changes) {
    var it = new Builder();
    it.displayName = this.displayName;
    it.emailAddress = this.emailAddress;
    it.id = this.id;
    it.type = this.type;
    it.uri = this.uri;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Grantee in the making.
  public static final class Builder {
    public @Nullable String displayName;
    public @Nullable String emailAddress;
    public @Nullable String id;
    public @Nullable String type;
    public @Nullable String uri;

    private Grantee build() {
      return new Grantee(
          displayName, emailAddress, id, Objects.requireNonNull(type, "xsi:type"), uri);
    }
  }
}
