package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateManagedPrefixList](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html).
public final class CreateManagedPrefixList
    implements Operation<CreateManagedPrefixList.Request, CreateManagedPrefixList.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListName,
      @Name("Entry") @Length(max = 100) @Nullable List<AddPrefixListEntry> entries,
      int maxEntries,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      String addressFamily,
      @Nullable String clientToken) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateManagedPrefixList is not implemented.");
  }
}
