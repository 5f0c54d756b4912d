import { MapView } from './mapView.js';

customElements.define('crossread-map', MapView);
