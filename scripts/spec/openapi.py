"""One OpenAPI 3.1 document a profile: paths, headers of the signature, messages, examples."""

import json
import re

import compact
import examples
import json_schema
import reference

OUT = "openapi"
TITLES = {"snap": "SNAP: the national standard of open payment APIs in Indonesia", "bca": "BCA's SNAP services",
          "bca-legacy": "BCA's services before SNAP"}
FAMILIES = {
    "access-token": "Access tokens. Token akses.",
    "bca-legacy": "Services with their own signature and error codes. Layanan dengan tanda tangan dan kode galat tersendiri.",
    "direct-debit": "Direct debit, authorized payments, cards. Direct debit, auth payment, kartu.",
    "emoney": "Electronic money. Uang elektronik.",
    "information": "Balances and statements. Saldo dan mutasi.",
    "qris": "QR payments. Pembayaran QR.",
    "registration": "Cards and accounts that customers bind. Pendaftaran kartu dan penautan akun.",
    "transfer": "Transfers and account inquiries. Transfer dan inquiry rekening.",
    "virtual-account": "Virtual accounts, both directions. Virtual account, dua arah.",
}
BANK = [{"url": "https://sandbox.bca.co.id", "description": "Sandbox"}, {"url": "https://api.klikbca.com", "description": "Production"}]
SERVERS = {"snap": [{"url": "https://{host}", "description": "The provider", "variables": {"host": {"default": "api.example.com"}}}],
           "bca": BANK, "bca-legacy": BANK}
PARTNER = [{"url": "https://{host}", "description": "The partner: the provider calls", "variables": {"host": {"default": "partner.example.com"}}}]
CHARSETS = {"digits": "^[0-9]+$", "visible": "^[!-~]+$", "ipv4": "^[0-9.]+$", "decimal": "^-?[0-9.]+$"}
HEADERS = {
    "CHANNEL-ID": ("Channel of the call, as the provider gave it. Kanal panggilan dari penyedia layanan.", "95051"),
    "ChannelID": ("Channel of the call, as the provider gave it. Kanal panggilan dari penyedia layanan.", "95051"),
    "CredentialID": ("Corporate ID. ID korporasi.", "BCAAPI2016"),
    "Origin": ("Domain of the caller. Domain pemanggil.", "www.example.com"),
    "X-BCA-Key": ("API key. Kunci API.", "api-key"),
    "X-BCA-Signature": ("HMAC of the string to sign, lower-case hexadecimal. HMAC dari string to sign, heksadesimal huruf kecil.", "69ad66589ade078a"),
    "X-BCA-Timestamp": ("When the request was signed, with milliseconds. Waktu tanda tangan dengan milidetik.", "2022-04-21T17:34:52.000+07:00"),
    "X-CLIENT-KEY": ("Client key. Client ID.", "client-key"),
    "X-DEVICE-ID": ("Device of the customer. Perangkat pelanggan.", "device"),
    "X-EXTERNAL-ID": ("Number of the request, used once a day. Nomor permintaan, unik dalam satu hari.", "41807553358950093184162180797837"),
    "X-IP-ADDRESS": ("IPv4 address of the customer. Alamat IPv4 pelanggan.", "192.0.2.1"),
    "X-LATITUDE": ("Latitude of the customer. Garis lintang pelanggan.", "-6.108841"),
    "X-LONGITUDE": ("Longitude of the customer. Garis bujur pelanggan.", "106.776001"),
    "X-PARTNER-ID": ("ID of the partner. ID mitra.", "12345"),
    "X-SIGNATURE": ("Signature, Base64. Tanda tangan dalam Base64.", "c2lnbmF0dXJl"),
    "X-TIMESTAMP": ("When the request was signed. Waktu tanda tangan.", "2022-04-21T17:34:52+07:00"),
}
MANDATORY = ("CHANNEL-ID", "X-PARTNER-ID", "X-EXTERNAL-ID", "X-SIGNATURE", "X-TIMESTAMP", "X-CLIENT-KEY", "X-BCA-Key", "X-BCA-Signature", "X-BCA-Timestamp")
CODES = {"type": "object", "required": ["responseCode", "responseMessage"], "properties": {
    "responseCode": {"type": "string", "pattern": "^[1-5][0-9]{2}[0-9A-Z]{2}[0-9]{2}$", "description": "HTTP status, service and case. Status HTTP, kode layanan dan kode kasus."},
    "responseMessage": {"type": "string", "maxLength": 150, "description": "What the code says. Keterangan kode."}}}
TEXTS = {"type": "object", "properties": {"Indonesian": {"type": "string"}, "English": {"type": "string"}}}
REFUSAL = {"snap": {"Refusal": CODES}, "bca": {"Refusal": CODES},
           "bca-legacy": {"Refusal": {"type": "object", "properties": {"ErrorCode": {"type": "string"}, "ErrorMessage": TEXTS}}}}
# Carried by a security scheme, or by the media type.
ELSEWHERE = ("Authorization", "Authorization-Customer", "Content-Type")
SECURITY = {
    "B2B": {"type": "http", "scheme": "bearer", "description": "The partner's access token: Authorization. Token akses mitra."},
    "B2B2C": {"type": "apiKey", "in": "header", "name": "Authorization-Customer", "description": "The customer's access token, with `Bearer ` before it. Token akses pelanggan."},
}


def build(families, spec, version):
    profiles = sorted({family.profile for family in families})
    return {"%s/%s.json" % (OUT, profile): compact.dump(document(profile, families, spec, version)) for profile in profiles}


def document(profile, families, spec, version):
    headers = json.loads((spec / "profiles" / (profile + ".json")).read_text(encoding="utf-8"))
    if "base" in headers:
        base = json.loads((spec / "profiles" / (headers["base"] + ".json")).read_text(encoding="utf-8"))
        headers = merged(base, headers)
    own = [family for family in families if family.profile == profile]
    paths, schemas, schemes = {}, {}, set()
    for family in own:
        for request, response in zip(family.messages[::2], family.messages[1::2]):
            operation = operation_of(family, request, response, headers)
            schemes |= {name for alternative in operation["security"] for name in alternative}
            path, method = path_of(request), request.table["method"].lower()
            if method in paths.setdefault(path, {}):
                raise SystemExit("%s: two services at %s %s" % (profile, method, path))
            paths[path][method] = operation
            for message in (request, response) if "requestBody" in operation else (response,):
                schemas[message.name] = plain(json_schema.of_object(message, message.shape, ""))
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLES[profile], "version": version, "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
                 "description": "Written from the tables of paraf (core/spec). Messages as `strict` has them; headers are signed as the profile `%s` says." % profile},
        "servers": SERVERS[profile],
        "tags": [{"name": family.name, "description": FAMILIES[family.name]} for family in own],
        "paths": paths,
        "components": {"schemas": {**schemas, **REFUSAL[profile]}, "securitySchemes": {name: SECURITY[name] for name in sorted(schemes)}},
    }


def plain(schema):
    """As tools that show or generate can use it, with the same meaning but for the rules that span fields: the operation says those in words."""
    if isinstance(schema, list):
        return list(map(plain, schema))
    if not isinstance(schema, dict):
        return schema
    found = {name: plain(value) for name, value in schema.items() if name != "allOf"}
    return without_twins(found)


def without_twins(schema):
    """Values that differ only by case would be two members of one name in an enum, so a pattern lists them."""
    values = schema.get("enum")
    if not isinstance(values, list) or len({value.lower() for value in values}) == len(values):
        return schema
    rest = {name: value for name, value in schema.items() if name != "enum"}
    return {**rest, "pattern": "^(%s)$" % "|".join(map(re.escape, values))}


def merged(base, over):
    """As profiles lie over their base: null takes away."""
    if not isinstance(base, dict) or not isinstance(over, dict):
        return over
    found = {**base, **{name: merged(base.get(name), value) for name, value in over.items()}}
    return {name: value for name, value in found.items() if value is not None}


def operation_of(family, request, response, headers):
    table = request.table
    code = "Service %s. " % table["code"] if table["code"] else ""
    said = [code + table["name_id"], *([table["note"]] if "note" in table else []), *map(reference.sentence, table.get("rules", {}).get("request", []))]
    found = {
        # Begins with the method: generators make names of their own by adding Request and Response.
        "operationId": table["method"].lower() + request.name[: -len("Request")],
        "x-service": table["id"],
        "summary": table["name"],
        "description": " ".join(part.rstrip(".") + "." for part in said),
        "tags": [family.name],
        "parameters": [header(name, rule, table) for name, rule in headers_of(table, headers).items() if name not in ELSEWHERE]
        + [parameter(request, member) for member in request.shape.members if "in" in member.row],
        "security": security(table),
        "responses": responses(response),
    }
    if request.shape.members and not any("in" in member.row for member in request.shape.members):
        found["requestBody"] = {"required": True, "content": content(request)}
    if table["direction"] == "to-partner":
        found["servers"] = PARTNER
    return found


def is_token(table):
    return table["path"].endswith(("/access-token/b2b", "/access-token/b2b2c"))


def before_snap_to_partner(table):
    """BCA publishes no rule for the signature of such calls."""
    return not table["code"] and table["direction"] == "to-partner"


def headers_of(table, headers):
    if before_snap_to_partner(table):
        return {}
    return (headers["token_request"] if is_token(table) else headers["request"])["headers"]


def security(table):
    if is_token(table) or before_snap_to_partner(table):
        return []
    return [{"B2B": [], "B2B2C": []}] if table.get("token") == ["b2b", "b2b2c"] else [{"B2B": []}]


def header(name, rule, table):
    about, example = HEADERS["Origin" if name == "ORIGIN" else name]
    schema = {"type": "string"}
    if "max_length" in rule:
        schema["maxLength"] = rule["max_length"]
    if rule.get("charset") in CHARSETS:
        schema["pattern"] = CHARSETS[rule["charset"]]
    if name == "X-EXTERNAL-ID" and "external_id_length" in table:
        schema["maxLength"] = table["external_id_length"]
        example = example[: table["external_id_length"]]
    if name == "X-PARTNER-ID" and "partner_id" in table:
        schema["maxLength"] = table["partner_id"]["length"]
        about += " Here: %s." % table["partner_id"]["what"]
        if table["partner_id"].get("format") == "digits":
            schema["pattern"] = CHARSETS["digits"]
    if name in ("CHANNEL-ID", "ChannelID") and table.get("channel_id"):
        schema, example = {"type": "string", "enum": [table["channel_id"]]}, table["channel_id"]
    return {"name": name, "in": "header", "required": name in MANDATORY, "description": about, "schema": schema, "example": example}


def path_of(message):
    """A parameter in the path stands behind its name, as the published sample has it."""
    path = message.table["path"]
    inside = re.findall(r"\{(.*?)\}", path)
    for member in message.shape.members:
        if member.row.get("in") == "path" and member.name not in inside:
            path += "/%s/{%s}" % (member.name, member.name)
    return path


def parameter(message, member):
    schema = json_schema.of_member(message, member, "/" + member.name)
    about = schema.pop("description")
    schema = schema.get("anyOf", [schema])[0]  # a numeric: in a URL it is text
    place = member.row["in"]
    return {"name": member.name, "in": place, "required": member.mandatory or place == "path", "description": about, "schema": schema,
            "example": examples.of_member(message, member, "/" + member.name)}


def content(message):
    return {"application/json": {"schema": {"$ref": "#/components/schemas/" + message.name}, "example": examples.of(message)}}


def responses(message):
    done = {"description": "Done. Berhasil.", "content": content(message)}
    listed = [row for row in message.table.get("response_codes", []) if row["code"][:3] not in ("200", "202")]
    about = "Refused. Ditolak." + "".join(" `%s` %s." % (row["code"], row["message"]) for row in listed)
    (name,) = REFUSAL[message.table["profile"]]
    refused = {"responseCode": "401%s00" % message.table["code"], "responseMessage": "Unauthorized. [Signature]"}
    example = {"example": refused} if json_schema.answers_by_code(message) else {}
    answer = {"description": about, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/" + name}, **example}}}
    return {"200": done, "4XX": answer, "5XX": answer}
