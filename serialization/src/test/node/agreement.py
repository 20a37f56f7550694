"""Python's jsonschema against the verdicts of the decoder: agreement.py SCHEMA VERDICTS..."""

import json
import sys
from collections import Counter

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validators = {}
for name in sys.argv[2:]:
    seen = Counter()
    with open(name, encoding="utf-8") as lines:
        for line in lines:
            verdict = json.loads(line)
            kind, expected = verdict["type"], verdict["expected"]
            if kind not in validators:
                validators[kind] = Draft202012Validator({**schema, "$ref": f"#/$defs/{kind}"})
            accepts = validators[kind].is_valid(json.loads(verdict["document"]))
            seen[expected] += 1
            if expected != "EITHER" and accepts != (expected == "ACCEPT"):
                sys.exit(f"to {expected} the {kind} {verdict['document']}")
    print(dict(seen))
