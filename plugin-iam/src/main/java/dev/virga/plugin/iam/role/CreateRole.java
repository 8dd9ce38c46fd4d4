package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).
public final class CreateRole implements Operation<CreateRole.Request, CreateRole.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String assumeRolePolicyDocument,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          @Nullable String description,
      @Range(min = 3600, max = 43200) @Nullable Integer maxSessionDuration,
      @Length(min = 20, max = 2048) @Nullable String permissionsBoundary,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateRole is not implemented.");
  }
}
