package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FunctionUrlConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionUrlConfig.html).
public record FunctionUrlConfig(
    @Length(min = 40, max = 100) String functionUrl,
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        String functionArn,
    String creationTime,
    String lastModifiedTime,
    @Nullable Cors cors,
    FunctionUrlAuthType authType,
    @Nullable InvokeMode invokeMode) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FunctionUrlConfig of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FunctionUrlConfig with(Consumer<Builder> changes) {
    var it = new Builder();
    it.functionUrl = this.functionUrl;
    it.functionArn = this.functionArn;
    it.creationTime = this.creationTime;
    it.lastModifiedTime = this.lastModifiedTime;
    it.cors = this.cors;
    it.authType = this.authType;
    it.invokeMode = this.invokeMode;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FunctionUrlConfig in the making.
  public static final class Builder {
    public @Nullable String functionUrl;
    public @Nullable String functionArn;
    public @Nullable String creationTime;
    public @Nullable String lastModifiedTime;
    public @Nullable Cors cors;
    public @Nullable FunctionUrlAuthType authType;
    public @Nullable InvokeMode invokeMode;

    private FunctionUrlConfig build() {
      return new FunctionUrlConfig(
          Objects.requireNonNull(functionUrl, "FunctionUrl"),
          Objects.requireNonNull(functionArn, "FunctionArn"),
          Objects.requireNonNull(creationTime, "CreationTime"),
          Objects.requireNonNull(lastModifiedTime, "LastModifiedTime"),
          cors,
          Objects.requireNonNull(authType, "AuthType"),
          invokeMode);
    }
  }
}
