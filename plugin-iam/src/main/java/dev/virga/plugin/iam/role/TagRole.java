package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html).
public final class TagRole implements Operation<TagRole.Request, TagRole.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "TagRole is not implemented.");
  }
}
