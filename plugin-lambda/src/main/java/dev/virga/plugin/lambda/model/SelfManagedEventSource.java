package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `SelfManagedEventSource` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_SelfManagedEventSource.html).
public record SelfManagedEventSource(
    @Length(min = 1, max = 2)
        @Nullable
            Map<
                EndPointType,
                @Length(min = 1, max = 10) List<
                    @Length(min = 1, max = 300)
                    @Pattern(
                        "^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}")
                    String>>
            endpoints) {}
