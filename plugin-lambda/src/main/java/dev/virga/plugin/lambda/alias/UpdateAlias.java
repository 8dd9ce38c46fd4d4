package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.AliasRoutingConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateAlias](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html).
@Http(method = "PUT", uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}")
public final class UpdateAlias implements Operation<UpdateAlias.Request, AliasConfiguration> {
  private final FunctionAliases aliases;

  UpdateAlias(FunctionAliases aliases) {
    this.aliases = aliases;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Label @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") String name,
      @Length(min = 1, max = 1024) @Pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)")
          @Nullable String functionVersion,
      @Length(max = 256) @Nullable String description,
      @Nullable AliasRoutingConfiguration routingConfig,
      @Nullable String revisionId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String name;
      public @Nullable String functionVersion;
      public @Nullable String description;
      public @Nullable AliasRoutingConfiguration routingConfig;
      public @Nullable String revisionId;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            Objects.requireNonNull(name, "Name"),
            functionVersion,
            description,
            routingConfig,
            revisionId);
      }
    }
  }

  @Override
  public AliasConfiguration handle(Request request, RequestContext context) {
    FunctionName name = FunctionName.of(request.functionName(), null, context);
    return aliases.update(
        name.qualified(request.name()),
        AliasConfiguration.of(it -> {
          it.functionVersion = request.functionVersion();
          it.description = request.description();
          it.routingConfig = request.routingConfig();
          it.revisionId = request.revisionId();
        }));
  }
}
