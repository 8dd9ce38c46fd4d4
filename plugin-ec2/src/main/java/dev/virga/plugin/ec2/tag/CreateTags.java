package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
public final class CreateTags implements Operation<CreateTags.Request, CreateTags.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("ResourceId") List<String> resources,
      @Name("Tag") List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateTags is not implemented.");
  }
}
