-- The bureau's own database. Amounts are whole fen, months are yyyy-mm, days are yyyy-mm-dd, moments ISO 8601.
CREATE TABLE sequence (name VARCHAR(20) PRIMARY KEY, number BIGINT NOT NULL);
CREATE TABLE demo_employer (id VARCHAR(20) PRIMARY KEY, taxpayer_id VARCHAR(20) NOT NULL, name VARCHAR(200) NOT NULL, employees INT NOT NULL, initial_password VARCHAR(20) NOT NULL);
CREATE TABLE registration (serial VARCHAR(20) PRIMARY KEY, taxpayer_id VARCHAR(20) NOT NULL, name VARCHAR(200) NOT NULL, authority_code VARCHAR(11) NOT NULL,
 authority_name VARCHAR(100) NOT NULL, type_code VARCHAR(4) NOT NULL, type_name VARCHAR(60) NOT NULL, status VARCHAR(10) NOT NULL, address VARCHAR(200) NOT NULL);
CREATE INDEX registration_taxpayer ON registration (taxpayer_id);
-- serial: the registration it is associated with, null while it waits. changed: rises with everything its fees depend on; computed: the value up to which they are computed.
CREATE TABLE unit (unit VARCHAR(20) PRIMARY KEY, taxpayer_id VARCHAR(20) NOT NULL, serial VARCHAR(20), name VARCHAR(200) NOT NULL, registry VARCHAR(4) NOT NULL,
 agency_id VARCHAR(20) NOT NULL, agency_name VARCHAR(100) NOT NULL, levy_from CHAR(7) NOT NULL, changed BIGINT DEFAULT 0 NOT NULL, computed BIGINT DEFAULT -1 NOT NULL, computed_on CHAR(10));
CREATE INDEX unit_taxpayer ON unit (taxpayer_id);
CREATE INDEX unit_serial ON unit (serial);
CREATE TABLE unit_type (unit VARCHAR(20) NOT NULL, type VARCHAR(3) NOT NULL, rate VARCHAR(20), PRIMARY KEY (unit, type));
CREATE TABLE credential (serial VARCHAR(20) NOT NULL, user_name VARCHAR(50) NOT NULL, permission VARCHAR(10) NOT NULL, disabled BOOLEAN NOT NULL, state VARCHAR(12) NOT NULL,
 hash VARCHAR(200), failures INT NOT NULL, first_failure VARCHAR(40), locked_until CHAR(10), PRIMARY KEY (serial, user_name));
CREATE TABLE person (person VARCHAR(20) PRIMARY KEY, taxpayer_id VARCHAR(20) NOT NULL, name VARCHAR(100) NOT NULL, certificate_type VARCHAR(3) NOT NULL,
 certificate_number VARCHAR(30) NOT NULL, mark BIGINT NOT NULL);
CREATE INDEX person_taxpayer ON person (taxpayer_id, person);
CREATE TABLE insurance (unit VARCHAR(20) NOT NULL, person VARCHAR(20) NOT NULL, type VARCHAR(3) NOT NULL, start_period CHAR(7) NOT NULL, stop_period CHAR(7), paying BOOLEAN NOT NULL,
 PRIMARY KEY (unit, person, type));
CREATE INDEX insurance_person ON insurance (person);
CREATE TABLE wage (unit VARCHAR(20) NOT NULL, person VARCHAR(20) NOT NULL, type VARCHAR(3) NOT NULL, fee_year INT NOT NULL, amount BIGINT NOT NULL, valid_from CHAR(7) NOT NULL,
 valid_to CHAR(7) NOT NULL, PRIMARY KEY (unit, person, type, fee_year));
CREATE TABLE sync_start (serial VARCHAR(20) NOT NULL, since BIGINT NOT NULL, mark BIGINT NOT NULL, total BIGINT NOT NULL, PRIMARY KEY (serial, since));
CREATE TABLE request (request_id VARCHAR(64) PRIMARY KEY, serial VARCHAR(20) NOT NULL, kind VARCHAR(12) NOT NULL, state VARCHAR(10) NOT NULL, accepted BIGINT NOT NULL,
 rejected BIGINT NOT NULL, rule_id VARCHAR(20) NOT NULL, reason VARCHAR(1000) NOT NULL, reference VARCHAR(4000) NOT NULL, arrival BIGINT NOT NULL);
CREATE TABLE wage_batch (request_id VARCHAR(64) PRIMARY KEY, batch BIGINT NOT NULL, kind VARCHAR(12) NOT NULL, fee_year INT NOT NULL);
CREATE TABLE wage_line (batch BIGINT NOT NULL, number INT NOT NULL, person VARCHAR(20) NOT NULL, unit VARCHAR(20), type VARCHAR(3), wage BIGINT NOT NULL, PRIMARY KEY (batch, number));
CREATE TABLE wage_result (batch BIGINT NOT NULL, number INT NOT NULL, accepted BOOLEAN NOT NULL, valid_from CHAR(7), valid_to CHAR(7), rule_id VARCHAR(20) NOT NULL,
 reason VARCHAR(500) NOT NULL, PRIMARY KEY (batch, number));
-- fingerprint: of all persons' fees; the version rises when it changes. request_id: the declaration that holds the item.
CREATE TABLE fee_item (id VARCHAR(80) PRIMARY KEY, version INT NOT NULL, unit VARCHAR(20) NOT NULL, item VARCHAR(12) NOT NULL, type VARCHAR(3) NOT NULL, period CHAR(7) NOT NULL,
 nature VARCHAR(12) NOT NULL, registered INT NOT NULL, head_count INT NOT NULL, wage_sum BIGINT NOT NULL, base_sum BIGINT NOT NULL, rate VARCHAR(20), payable BIGINT NOT NULL,
 due_date CHAR(10) NOT NULL, status VARCHAR(12) NOT NULL, fingerprint BIGINT NOT NULL, request_id VARCHAR(64), levy_voucher_no VARCHAR(20));
CREATE INDEX fee_item_unit ON fee_item (unit, period);
CREATE INDEX fee_item_request ON fee_item (request_id);
-- The persons of a declared item as they were declared, in the order of person numbers.
CREATE TABLE declared_persons (item_id VARCHAR(80) PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE declaration (levy_voucher_no VARCHAR(20) PRIMARY KEY, request_id VARCHAR(64) NOT NULL, serial VARCHAR(20) NOT NULL, unit VARCHAR(20) NOT NULL, period CHAR(7) NOT NULL,
 declared_on CHAR(10) NOT NULL, head_count INT NOT NULL, payable BIGINT NOT NULL, arrived BOOLEAN NOT NULL);
CREATE INDEX declaration_serial ON declaration (serial, declared_on);
CREATE TABLE arrears (id VARCHAR(80) PRIMARY KEY, serial VARCHAR(20) NOT NULL, unit VARCHAR(20) NOT NULL, item VARCHAR(12) NOT NULL, type VARCHAR(3) NOT NULL, period CHAR(7) NOT NULL,
 principal BIGINT NOT NULL, due_date CHAR(10) NOT NULL, status VARCHAR(10) NOT NULL, levy_voucher_no VARCHAR(20) NOT NULL, voucher_no VARCHAR(18), treasury_on CHAR(10), ticket_no VARCHAR(18));
CREATE INDEX arrears_serial ON arrears (serial, status);
CREATE INDEX arrears_levy ON arrears (levy_voucher_no);
CREATE INDEX arrears_voucher ON arrears (voucher_no);
CREATE TABLE voucher_request (request_id VARCHAR(64) PRIMARY KEY, payer_name VARCHAR(200), payer_bank VARCHAR(200), payer_account VARCHAR(50));
CREATE TABLE voucher_request_line (request_id VARCHAR(64) NOT NULL, arrears_id VARCHAR(80) NOT NULL, PRIMARY KEY (request_id, arrears_id));
CREATE TABLE voucher (number VARCHAR(18) PRIMARY KEY, serial VARCHAR(20) NOT NULL, issued_on CHAR(10) NOT NULL, pay_by CHAR(10) NOT NULL, payer_name VARCHAR(200), payer_bank VARCHAR(200),
 payer_account VARCHAR(50), total BIGINT NOT NULL, status VARCHAR(10) NOT NULL);
CREATE INDEX voucher_serial ON voucher (serial);
CREATE TABLE voucher_line (number VARCHAR(18) NOT NULL, arrears_id VARCHAR(80) NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (number, arrears_id));
CREATE TABLE account (id VARCHAR(30) PRIMARY KEY, serial VARCHAR(20) NOT NULL, name VARCHAR(200) NOT NULL, bank_code VARCHAR(3) NOT NULL, bank_name VARCHAR(200) NOT NULL,
 number VARCHAR(40) NOT NULL, preferred BOOLEAN NOT NULL, live BOOLEAN NOT NULL);
CREATE INDEX account_serial ON account (serial);
