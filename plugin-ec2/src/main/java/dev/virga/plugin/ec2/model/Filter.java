package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Filter` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html).
public record Filter(
    @Name("Name") @Nullable String name, @Name("Value") @Nullable List<String> values) {}
