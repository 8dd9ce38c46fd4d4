package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.AllowedPublishers;
import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.model.CodeSigningPolicies;
import dev.virga.plugin.lambda.store.LambdaTime;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateCodeSigningConfig.html).
@Http(method = "PUT", uri = "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}")
public final class UpdateCodeSigningConfig
    implements Operation<UpdateCodeSigningConfig.Request, UpdateCodeSigningConfig.Response> {
  private final ServiceContext service;
  private final CodeSigningConfigs configs;

  UpdateCodeSigningConfig(ServiceContext service, CodeSigningConfigs configs) {
    this.service = service;
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          String codeSigningConfigArn,
      @Length(max = 256) @Nullable String description,
      @Nullable AllowedPublishers allowedPublishers,
      @Nullable CodeSigningPolicies codeSigningPolicies) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String codeSigningConfigArn;
      public @Nullable String description;
      public @Nullable AllowedPublishers allowedPublishers;
      public @Nullable CodeSigningPolicies codeSigningPolicies;

      private Request build() {
        return new Request(
            Objects.requireNonNull(codeSigningConfigArn, "CodeSigningConfigArn"),
            description,
            allowedPublishers,
            codeSigningPolicies);
      }
    }
  }

  /// What it gets.
  public record Response(CodeSigningConfig codeSigningConfig) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return configs
        .update(context.scope(), request.codeSigningConfigArn(), old -> changed(old, request))
        .map(Response::new)
        .orElseThrow(() -> SigningErrors.notFound(request.codeSigningConfigArn()));
  }

  private CodeSigningConfig changed(CodeSigningConfig old, Request request) {
    return old.with(it -> {
      if (request.description() != null) {
        it.description = request.description();
      }
      if (request.allowedPublishers() != null) {
        it.allowedPublishers = request.allowedPublishers();
      }
      if (request.codeSigningPolicies() != null) {
        it.codeSigningPolicies = CodeSigningConfigs.policies(request.codeSigningPolicies());
      }
      it.lastModified = LambdaTime.format(service.clock().instant());
    });
  }
}
