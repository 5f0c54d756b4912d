import { TableView } from './tableView.js';

customElements.define('crossread-table', TableView);
