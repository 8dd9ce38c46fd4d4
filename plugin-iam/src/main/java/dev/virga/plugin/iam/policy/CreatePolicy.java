package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Policy;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreatePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html).
public final class CreatePolicy implements Operation<CreatePolicy.Request, CreatePolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String policyName,
      @Length(min = 1, max = 512) @Pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/") @Nullable String path,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String policyDocument,
      @Length(max = 1000) @Nullable String description,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(@Nullable Policy policy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreatePolicy is not implemented.");
  }
}
