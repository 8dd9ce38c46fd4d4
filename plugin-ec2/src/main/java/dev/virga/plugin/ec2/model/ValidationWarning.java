package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ValidationWarning` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ValidationWarning.html).
public record ValidationWarning(@Name("errorSet") @Nullable List<ValidationError> errors) {}
