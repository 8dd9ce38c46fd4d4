package dev.virga.plugin.lambda.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `FilterCriteria` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FilterCriteria.html).
public record FilterCriteria(@Nullable List<Filter> filters) {}
