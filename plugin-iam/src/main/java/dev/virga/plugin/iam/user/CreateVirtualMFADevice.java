package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html).
public final class CreateVirtualMFADevice
    implements Operation<CreateVirtualMFADevice.Request, CreateVirtualMFADevice.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1) @Pattern("[\\w+=,.@-]+") String virtualMFADeviceName,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(VirtualMFADevice virtualMFADevice) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateVirtualMFADevice is not implemented.");
  }
}
