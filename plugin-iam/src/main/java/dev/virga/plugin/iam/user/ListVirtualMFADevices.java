package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AssignmentStatusType;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListVirtualMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html).
public final class ListVirtualMFADevices
    implements Operation<ListVirtualMFADevices.Request, ListVirtualMFADevices.Response> {
  /// What a client sends.
  public record Request(
      @Nullable AssignmentStatusType assignmentStatus,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<VirtualMFADevice> virtualMFADevices,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListVirtualMFADevices is not implemented.");
  }
}
