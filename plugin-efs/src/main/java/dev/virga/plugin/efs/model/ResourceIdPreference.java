package dev.virga.plugin.efs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ResourceIdPreference` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_ResourceIdPreference.html).
public record ResourceIdPreference(
    @Nullable ResourceIdType resourceIdType, @Nullable List<Resource> resources) {}
