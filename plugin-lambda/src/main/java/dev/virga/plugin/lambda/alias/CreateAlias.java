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

/// Answers [CreateAlias](https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html).
@Http(method = "POST", uri = "/2015-03-31/functions/{FunctionName}/aliases", status = 201)
public final class CreateAlias implements Operation<CreateAlias.Request, AliasConfiguration> {
  private final FunctionAliases aliases;

  CreateAlias(FunctionAliases aliases) {
    this.aliases = aliases;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") String name,
      @Length(min = 1, max = 1024) @Pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)")
          String functionVersion,
      @Length(max = 256) @Nullable String description,
      @Nullable AliasRoutingConfiguration routingConfig) {
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

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            Objects.requireNonNull(name, "Name"),
            Objects.requireNonNull(functionVersion, "FunctionVersion"),
            description,
            routingConfig);
      }
    }
  }

  @Override
  public AliasConfiguration handle(Request request, RequestContext context) {
    FunctionName name = FunctionName.of(request.functionName(), null, context);
    return aliases.create(
        name.qualified(request.name()),
        AliasConfiguration.of(it -> {
          it.functionVersion = request.functionVersion();
          it.description = request.description();
          it.routingConfig = request.routingConfig();
        }));
  }
}
