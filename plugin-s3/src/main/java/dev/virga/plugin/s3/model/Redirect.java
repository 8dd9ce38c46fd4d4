package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Redirect` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Redirect.html).
public record Redirect(
    @Nullable String hostName,
    @Nullable String httpRedirectCode,
    @Nullable Protocol protocol,
    @Nullable String replaceKeyPrefixWith,
    @Nullable String replaceKeyWith) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Redirect of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Redirect with(Consumer<Builder> changes) {
    var it = new Builder();
    it.hostName = this.hostName;
    it.httpRedirectCode = this.httpRedirectCode;
    it.protocol = this.protocol;
    it.replaceKeyPrefixWith = this.replaceKeyPrefixWith;
    it.replaceKeyWith = this.replaceKeyWith;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Redirect in the making.
  public static final class Builder {
    public @Nullable String hostName;
    public @Nullable String httpRedirectCode;
    public @Nullable Protocol protocol;
    public @Nullable String replaceKeyPrefixWith;
    public @Nullable String replaceKeyWith;

    private Redirect build() {
      return new Redirect(
          hostName, httpRedirectCode, protocol, replaceKeyPrefixWith, replaceKeyWith);
    }
  }
}
