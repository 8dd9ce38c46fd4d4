package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `AddPrefixListEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddPrefixListEntry.html).
public record AddPrefixListEntry(
    @Name("Cidr") String cidr, @Name("Description") @Nullable String description) {}
