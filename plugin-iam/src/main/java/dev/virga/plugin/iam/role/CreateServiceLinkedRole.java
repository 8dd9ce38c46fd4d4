package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [CreateServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html).
public final class CreateServiceLinkedRole
    implements Operation<CreateServiceLinkedRole.Request, CreateServiceLinkedRole.Response> {
  /// What a client sends.
  public record Request(
      @Name("AWSServiceName") @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+")
          String awsServiceName,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          @Nullable String description,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String customSuffix) {}

  /// What it gets.
  public record Response(@Nullable Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateServiceLinkedRole is not implemented.");
  }
}
