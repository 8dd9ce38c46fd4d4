package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `PrefixList` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixList.html).
public record PrefixList(
    @Name("cidrSet") @Nullable List<String> cidrs,
    @Nullable String prefixListId,
    @Nullable String prefixListName) {}
