package dev.virga.spi.shape.named;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.Map;

public record Lists(
    List<String> usual, @Item("groupId") List<String> own, Map<String, List<String>> nested) {}
