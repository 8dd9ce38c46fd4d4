package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `InstanceSummary` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_InstanceSummary.html).
public record InstanceSummary(
    @Length(max = 64) @Nullable String id,
    @Nullable
        Map<
            @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
            @Length(max = 1024)
            @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
        attributes,
    @Nullable String createdByAccount) {}
