package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.AllowedPublishers;
import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.model.CodeSigningPolicies;
import dev.virga.plugin.lambda.store.LambdaTime;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_CreateCodeSigningConfig.html).
@Http(method = "POST", uri = "/2020-04-22/code-signing-configs", status = 201)
public final class CreateCodeSigningConfig
    implements Operation<CreateCodeSigningConfig.Request, CreateCodeSigningConfig.Response> {
  private final ServiceContext service;
  private final CodeSigningConfigs configs;
  private final Tags tags;

  CreateCodeSigningConfig(ServiceContext service, CodeSigningConfigs configs, Tags tags) {
    this.service = service;
    this.configs = configs;
    this.tags = tags;
  }

  /// What a client sends.
  public record Request(
      @Length(max = 256) @Nullable String description,
      AllowedPublishers allowedPublishers,
      @Nullable CodeSigningPolicies codeSigningPolicies,
      @Nullable Map<String, String> tags) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String description;
      public @Nullable AllowedPublishers allowedPublishers;
      public @Nullable CodeSigningPolicies codeSigningPolicies;
      public @Nullable Map<String, String> tags;

      private Request build() {
        return new Request(
            description,
            Objects.requireNonNull(allowedPublishers, "AllowedPublishers"),
            codeSigningPolicies,
            tags);
      }
    }
  }

  /// What it gets.
  public record Response(CodeSigningConfig codeSigningConfig) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope();
    Map<String, String> given = Objects.requireNonNullElse(request.tags(), Map.of());
    Tags.check(given);
    String id = "csc-0" + service.ids().hex(16);
    var config =
        CodeSigningConfig.of(it -> {
          it.codeSigningConfigId = id;
          it.codeSigningConfigArn = CodeSigningConfigs.arn(scope, id);
          it.description = Objects.requireNonNullElse(request.description(), "");
          it.allowedPublishers = request.allowedPublishers();
          it.codeSigningPolicies = CodeSigningConfigs.policies(request.codeSigningPolicies());
          it.lastModified = LambdaTime.format(service.clock().instant());
        });
    configs.add(scope, config);
    tags.put(config.codeSigningConfigArn(), given);
    return new Response(config);
  }
}
