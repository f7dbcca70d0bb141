//! Holds the published schema to what the hook writes.

use serde_json::Value;

/// Lists where a value is not as its schema says: types, choices and what must be there.
fn breaches(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).unwrap();
        return breaches(root, target, value, place);
    }
    if let Some(choices) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
        let fits = |choice: &Value| breaches(root, choice, value, place).is_empty();
        return if choices.iter().any(fits) {
            Vec::new()
        } else {
            vec![format!("{place}: {value}")]
        };
    }
    let is = |kind: &Value| match kind.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        kind => panic!("{place}: {kind}"),
    };
    let fits = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(is),
        Value::Null => true,
        kind => is(kind),
    };
    let named = schema["enum"].as_array().is_none_or(|names| names.contains(value))
        && schema.get("const").is_none_or(|name| name == value);
    let mut found = Vec::new();
    if !fits || !named {
        found.push(format!("{place}: {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter(|_| value.is_object()) {
        if value.get(name.as_str().unwrap()).is_none() {
            found.push(format!("{place}: no {name}"));
        }
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        if let Some(schema) = schema["properties"].get(name) {
            found.extend(breaches(root, schema, inner, &format!("{place}.{name}")));
        }
    }
    for inner in value.as_array().into_iter().flatten() {
        found.extend(breaches(root, &schema["items"], inner, &format!("{place}[]")));
    }
    found
}

#[test]
fn what_the_hook_writes_is_as_the_schema_says() {
    let schema = super::schema();
    let stories = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut found = Vec::new();
    for folder in std::fs::read_dir(stories).unwrap() {
        let text = std::fs::read(folder.unwrap().path().join("event.json")).unwrap();
        let event: Value = serde_json::from_slice(&text).unwrap();
        found.extend(breaches(&schema, &schema, &event, "event"));
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} finds:\n{}", found.len(), found.join("\n"));
    let wrong = serde_json::json!({ "v": "1", "time": 1, "mail_id": "a", "parts": [{ "id": 2 }] });
    let breaches = breaches(&schema, &schema, &wrong, "event");
    assert_eq!(breaches.len(), 3, "{breaches:?}");
}
